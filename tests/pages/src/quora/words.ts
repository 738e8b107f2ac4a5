import { language } from './place';

/** What the pages say, all of it translated on a language's subdomain. */
interface Words {
  question: string;
  answer: string;
  editDraft: string;
  editAnswer: string;
  yourAnswer: string;
  writeAnswer: string;
  prompt: string;
  addQuestion: string;
  startQuestion: string;
  createPost: string;
  saySomething: string;
  post: string;
  save: string;
  cancel: string;
  done: string;
  comment: string;
  addComment: string;
  writeComment: string;
  reply: string;
}

const en: Words = {
  question: 'What makes a good status page?',
  answer: 'Answer',
  editDraft: 'Edit draft',
  editAnswer: 'Edit your answer',
  yourAnswer: 'Your answer',
  writeAnswer: 'Write your answer',
  prompt: 'What do you want to ask or share?',
  addQuestion: 'Add question',
  startQuestion: 'Start your question with "What", "How", "Why", etc.',
  createPost: 'Create post',
  saySomething: 'Say something…',
  post: 'Post',
  save: 'Save',
  cancel: 'Cancel',
  done: 'Done',
  comment: 'Comment',
  addComment: 'Add comment',
  writeComment: 'Add a comment...',
  reply: 'Reply',
};

const es: Words = {
  question: '¿Qué hace buena a una página de estado?',
  answer: 'Responder',
  editDraft: 'Editar borrador',
  editAnswer: 'Editar tu respuesta',
  yourAnswer: 'Tu respuesta',
  writeAnswer: 'Escribe tu respuesta',
  prompt: '¿Qué quieres preguntar o compartir?',
  addQuestion: 'Añadir pregunta',
  startQuestion: 'Empieza con «Qué», «Cómo», «Por qué», etc.',
  createPost: 'Crear publicación',
  saySomething: 'Di algo…',
  post: 'Publicar',
  save: 'Guardar',
  cancel: 'Cancelar',
  done: 'Listo',
  comment: 'Comentar',
  addComment: 'Añadir comentario',
  writeComment: 'Escribe un comentario...',
  reply: 'Contestar',
};

const de: Words = {
  question: 'Was macht eine gute Statusseite aus?',
  answer: 'Antworten',
  editDraft: 'Entwurf bearbeiten',
  editAnswer: 'Deine Antwort bearbeiten',
  yourAnswer: 'Deine Antwort',
  writeAnswer: 'Schreibe deine Antwort',
  prompt: 'Was möchtest du fragen oder teilen?',
  addQuestion: 'Frage hinzufügen',
  startQuestion: 'Beginne deine Frage mit „Was“, „Wie“, „Warum“ usw.',
  createPost: 'Beitrag erstellen',
  saySomething: 'Sag etwas …',
  post: 'Veröffentlichen',
  save: 'Speichern',
  cancel: 'Abbrechen',
  done: 'Fertig',
  comment: 'Kommentieren',
  addComment: 'Kommentar hinzufügen',
  writeComment: 'Kommentar schreiben ...',
  reply: 'Erwidern',
};

const pt: Words = {
  question: 'O que faz uma boa página de status?',
  answer: 'Responder',
  editDraft: 'Editar rascunho',
  editAnswer: 'Editar sua resposta',
  yourAnswer: 'Sua resposta',
  writeAnswer: 'Escreva sua resposta',
  prompt: 'O que você quer perguntar ou partilhar?',
  addQuestion: 'Adicionar pergunta',
  startQuestion: 'Comece com “O que”, “Como”, “Por que” etc.',
  createPost: 'Criar publicação',
  saySomething: 'Diga alguma coisa…',
  post: 'Publicar',
  save: 'Salvar',
  cancel: 'Cancelar',
  done: 'Concluir',
  comment: 'Comentar',
  addComment: 'Adicionar comentário',
  writeComment: 'Escreva um comentário...',
  reply: 'Replicar',
};

const ja: Words = {
  question: '良いステータスページの条件は何ですか?',
  answer: '回答する',
  editDraft: '下書きを編集',
  editAnswer: '自分の回答を編集',
  yourAnswer: '自分の回答',
  writeAnswer: '回答を書く',
  prompt: '何を聞きたいですか、何を話したいですか?',
  addQuestion: '質問を追加',
  startQuestion: '「何」「どう」「なぜ」などで始めましょう',
  createPost: '投稿を作成',
  saySomething: '何か書きましょう…',
  post: '投稿',
  save: '保存',
  cancel: 'やめる',
  done: '完了',
  comment: 'コメントする',
  addComment: 'コメントを追加',
  writeComment: 'コメントを書く...',
  reply: '返信',
};

const LANGUAGES: Record<string, Words> = { en, es, de, pt, ja };

export const words: Words = LANGUAGES[language] ?? en;
