import { render } from 'preact';
import { SystemTest } from '../../components/system-test/SystemTest';
import '../../components/styles/base.css';
import '../../components/styles/ui.css';
import '../../components/styles/system-test.css';

const root = document.getElementById('root');
if (root) render(<SystemTest />, root);
