package dev.backstride.bench.micro;

import org.openjdk.jmh.util.Statistics;

/**
 * What an operation took, in microseconds. Of a machine that others use too the mean tells about the others as well; the
 * fastest iteration tells most about the code.
 *
 * @param fastest mean of the fastest iteration of two seconds
 * @param mean of all iterations
 */
public record Times(double fastest, double mean) {

    /** Of what was not measured. */
    public static final Times UNKNOWN = new Times(Double.NaN, Double.NaN);

    static Times of(Statistics iterations) {
        return new Times(iterations.getMin(), iterations.getMean());
    }
}
