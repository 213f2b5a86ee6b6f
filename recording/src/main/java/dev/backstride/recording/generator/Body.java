package dev.backstride.recording.generator;

import dev.backstride.recording.digest.GradeCost;

/**
 * A runner in motion, second by second: speed by effort and slope, a heart that follows with a lag and
 * drifts, steps by speed (a published fit over 256 runners: strides/min = 75.01 + 3.006 times m/s).
 */
final class Body {

    private static final double RESTING = 62;
    private static final double WAITING = 84;
    private static final double HEART_LAG = 42;
    private static final double LEGS_LAG = 4;
    private static final double STRIDES_STANDING = 75.01;
    private static final double STRIDES_PER_SPEED = 3.006;

    private final RunPlan plan;
    private final Course course;
    private final Noise pace;
    private final Noise heart;
    private final Noise stride;
    private final Noise balance;
    private int second;
    private double metres;
    private double speed;
    private double heartRate = WAITING;

    Body(RunPlan plan, Course course) {
        this.plan = plan;
        this.course = course;
        this.pace = new Noise(plan.seed(), 0.015, 40);
        this.heart = new Noise(plan.seed() + 1, 1.0, 20);
        this.stride = new Noise(plan.seed() + 2, 0.7, 8);
        this.balance = new Noise(plan.seed() + 3, 0.35, 25);
    }

    /** As it is now; then lives on for a second. */
    Moment next() {
        var now = new Moment(second, metres, speed, heartRate + heart.next(), strides(), left());
        var effort = plan.opening().share(second) * (1 + pace.next());
        var wanted = plan.speed() * effort / GradeCost.factor(course.grade(metres));
        speed += (wanted - speed) / (second < LEGS_LAG ? 2 : LEGS_LAG);
        var aim = RESTING + (plan.heartRate() - RESTING) * effort + plan.drift() * second / 3600;
        heartRate += (aim - heartRate) / HEART_LAG;
        metres += speed;
        second++;
        return now;
    }

    private double strides() {
        return speed < 0.5 ? 0 : STRIDES_STANDING + STRIDES_PER_SPEED * speed + stride.next();
    }

    private double left() {
        return plan.leftGroundContact() + balance.next();
    }
}
