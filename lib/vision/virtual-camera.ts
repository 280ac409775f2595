/**
 * Programs that show a made-up or altered picture as a camera, by the names they give it. Phones used as webcams are
 * cameras and not listed.
 */
const MADE_UP =
  /\b(obs|virtual|manycam|xsplit|vcam|snap camera|mmhmm|nvidia broadcast|splitcam|youcam|altercam|finecam|unity video capture|v4l2loopback|dummy video|screen[- ]capture|ndi video)\b/i;

/** @param label the camera's name as the browser gives it, such as `Integrated Camera (04f2:b6d9)` */
export function isVirtualCamera(label: string): boolean {
  return MADE_UP.test(label);
}
