import { render } from 'preact';
import { Exams } from '../../components/exams/Exams';
import '../../components/styles/base.css';
import '../../components/styles/ui.css';
import '../../components/styles/lockdown.css';
import '../../components/styles/exam-chooser.css';
import '../../components/styles/exams.css';

const root = document.getElementById('root');
if (root) render(<Exams />, root);
