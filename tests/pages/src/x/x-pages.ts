import 'draft-js/dist/Draft.css';
import '../shared/base.css';
import './x.css';
import { createElement } from 'react';
import { render } from 'react-dom';
import '../shared/candor-page';
import { allowEditorHtml } from '../shared/default-policy';
import { ErrorBoundary } from './ErrorBoundary';
import { XPage } from './XPage';

allowEditorHtml();
const root = document.getElementById('react-root');
if (root) render(createElement(ErrorBoundary, null, createElement(XPage)), root);
