import { render } from 'preact';
import { CheckIn } from '../../components/check-in/CheckIn';
import '../../components/styles/base.css';
import '../../components/styles/ui.css';
import '../../components/styles/spoken.css';
import '../../components/styles/checkin.css';
import '../../components/styles/lockdown.css';

const root = document.getElementById('root');
if (root) render(<CheckIn />, root);
