package dev.backstride.bench.host;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** A process and all it started. */
public record Family(List<ProcessHandle> heads) {

    public static Family of(ProcessHandle... heads) {
        return new Family(List.of(heads));
    }

    Stream<ProcessHandle> members() {
        return heads.stream().flatMap(head -> Stream.concat(Stream.of(head), head.descendants()));
    }

    /** Bytes of memory: the sum of the members' proportional set sizes. */
    public long memory() {
        var sizes = members().map(Pss::of).toList();
        if (sizes.stream().allMatch(size -> size.isEmpty())) {
            throw new IllegalStateException("this machine does not say how much memory a process has (Linux does)");
        }
        return sizes.stream().mapToLong(size -> size.orElse(0)).sum();
    }

    /** Processor time the present members have had so far. */
    public Duration processorTime() {
        return processorTime(members());
    }

    /** Processor time of the heads alone. */
    Duration ownProcessorTime() {
        return processorTime(heads.stream());
    }

    private static Duration processorTime(Stream<ProcessHandle> processes) {
        return processes
                .flatMap(member -> member.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }
}
