import icon from '../../assets/icon.svg';

export function Brand() {
  return (
    <span class="brand">
      <img src={icon} alt="" />
      Practice Proctor
    </span>
  );
}
