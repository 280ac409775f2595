import { render } from 'preact';
import { Plan } from '../../components/plan/Plan';
import '../../components/styles/base.css';
import '../../components/styles/ui.css';
import '../../components/styles/exam-chooser.css';
import '../../components/styles/plan.css';
import '../../components/styles/training.css';

const root = document.getElementById('root');
if (root) render(<Plan />, root);
