import { Icon } from '../ui/Icon';

export function PopupLinks() {
  return (
    <nav class="popup__links" aria-label="More">
      <a href="home.html" target="_blank" rel="noopener">
        <Icon name="home" /> Your practice
      </a>
      <a href="report.html" target="_blank" rel="noopener">
        <Icon name="reports" /> All reports
      </a>
      <a href="exams.html" target="_blank" rel="noopener">
        <Icon name="book" /> Exams and rules
      </a>
      <a href="drills.html" target="_blank" rel="noopener">
        <Icon name="clock" /> Drills
      </a>
      <a href="plan.html" target="_blank" rel="noopener">
        <Icon name="calendar" /> Plan
      </a>
      <a href="welcome.html" target="_blank" rel="noopener">
        <Icon name="camera" /> Check camera and microphone
      </a>
    </nav>
  );
}
