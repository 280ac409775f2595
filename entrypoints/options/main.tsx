import { render } from 'preact';
import { Options } from '../../components/options/Options';
import '../../components/styles/base.css';
import '../../components/styles/ui.css';
import '../../components/styles/lockdown.css';
import '../../components/styles/options.css';
import '../../components/styles/tryout.css';

const root = document.getElementById('root');
if (root) render(<Options />, root);
