import { render } from 'preact';
import { Popup } from '../../components/popup/Popup';
import '../../components/styles/base.css';
import '../../components/styles/ui.css';
import '../../components/styles/lockdown.css';
import '../../components/styles/popup.css';
import '../../components/styles/exam-chooser.css';

const root = document.getElementById('root');
if (root) render(<Popup />, root);
