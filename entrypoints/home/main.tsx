import { render } from 'preact';
import { Home } from '../../components/home/Home';
import '../../components/styles/base.css';
import '../../components/styles/ui.css';
import '../../components/styles/home.css';

const root = document.getElementById('root');
if (root) render(<Home />, root);
