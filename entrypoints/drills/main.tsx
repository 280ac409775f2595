import { render } from 'preact';
import { Drills } from '../../components/drills/Drills';
import '../../components/styles/base.css';
import '../../components/styles/ui.css';
import '../../components/styles/spoken.css';
import '../../components/styles/drills.css';

const root = document.getElementById('root');
if (root) render(<Drills />, root);
