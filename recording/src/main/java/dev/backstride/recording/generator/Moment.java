package dev.backstride.recording.generator;

/**
 * A second of a made-up run.
 *
 * @param second since the start
 * @param metres since the start
 * @param speed m/s
 * @param heartRate beats/min
 * @param strides one foot's, per minute; 0 while standing
 * @param left share of ground contact on the left foot, %
 */
record Moment(int second, double metres, double speed, double heartRate, double strides, double left) {}
