import english from 'virtual:messages/nudge';
import { learn, say } from '@/lib/words/speech';

// The script on the page has English by itself; another language comes with the configuration of the frame.
learn('en', english);

export { say };
