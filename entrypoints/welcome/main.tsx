import { render } from 'preact';
import { Welcome } from '../../components/welcome/Welcome';
import '../../components/styles/base.css';
import '../../components/styles/ui.css';
import '../../components/styles/welcome.css';

const root = document.getElementById('root');
if (root) render(<Welcome />, root);
