package dev.backstride.plumbing.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GroupCommitTest {

    private static final int MOST = 5;

    private final Queue<List<Integer>> transactions = new ConcurrentLinkedQueue<>();
    private final CountDownLatch held = new CountDownLatch(1);
    private final GroupCommit<Integer, String> commits = new GroupCommit<>(MOST, this::transaction);
    private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();

    @AfterEach
    void end() {
        held.countDown();
        callers.close();
    }

    /** Below zero is refused; a hundred and more undoes the whole; zero waits until it may go on. */
    private List<Supplier<String>> transaction(List<Integer> works) {
        transactions.add(works);
        if (works.contains(0)) {
            await().until(() -> held.getCount() == 0);
        }
        if (works.stream().anyMatch(work -> work >= 100)) {
            throw new IllegalStateException("undone");
        }
        return works.stream().map(this::answer).toList();
    }

    private Supplier<String> answer(int work) {
        return () -> {
            if (work < 0) {
                throw new IllegalArgumentException("refused: " + work);
            }
            return "done: " + work;
        };
    }

    @Test
    void one_alone_goes_at_once() {
        assertThat(commits.commit(1)).isEqualTo("done: 1");
        assertThat(transactions).containsExactly(List.of(1));
    }

    @Test
    void who_comes_meanwhile_goes_next_and_together() throws Exception {
        var first = twoAtIt();
        var later = List.of(call(1), call(2), call(3));
        held.countDown();

        assertThat(answers(first)).containsOnly("done: 0");
        assertThat(answers(later)).containsExactly("done: 1", "done: 2", "done: 3");
        assertThat(transactions).hasSize(3).last().isEqualTo(List.of(1, 2, 3));
    }

    @Test
    void no_group_is_larger_than_it_may_be() throws Exception {
        var first = twoAtIt();
        var later = IntStream.rangeClosed(1, 2 * MOST).mapToObj(this::call).toList();
        held.countDown();

        answers(first);
        assertThat(answers(later)).hasSize(2 * MOST);
        assertThat(transactions).extracting(List::size).containsExactlyInAnyOrder(1, 1, MOST, MOST);
    }

    @Test
    void a_refusal_is_for_its_own_caller_alone() throws Exception {
        twoAtIt();
        var fine = call(1);
        var refused = call(-1);
        held.countDown();

        assertThat(fine.get()).isEqualTo("done: 1");
        assertThatThrownBy(refused::get).hasRootCauseInstanceOf(IllegalArgumentException.class);
        assertThat(transactions).hasSize(3);
    }

    @Test
    void what_undoes_a_group_is_found_by_trying_each_alone() throws Exception {
        twoAtIt();
        var fine = call(1);
        var harmful = call(100);
        var fineToo = call(2);
        held.countDown();

        assertThat(answers(List.of(fine, fineToo))).containsExactly("done: 1", "done: 2");
        assertThatThrownBy(harmful::get).hasRootCauseMessage("undone");
        assertThat(transactions).contains(List.of(1, 100, 2), List.of(1), List.of(100), List.of(2));
    }

    @Test
    void what_is_undone_alone_is_not_tried_again() {
        assertThatThrownBy(() -> commits.commit(100)).hasMessage("undone");
        assertThat(transactions).containsExactly(List.of(100));
    }

    @Test
    void everybody_gets_the_answer_to_their_own_work_once() throws Exception {
        var works = IntStream.range(0, 20_000)
                .map(number -> 1 + number % 99)
                .boxed()
                .toList();
        var calls = works.stream().map(this::submit).toList();

        assertThat(answers(calls))
                .isEqualTo(works.stream().map(work -> "done: " + work).toList());
        assertThat(transactions.stream().mapToInt(List::size).sum()).isEqualTo(works.size());
    }

    private List<Future<String>> twoAtIt() {
        var one = atIt(1);
        return List.of(one, atIt(2));
    }

    private Future<String> atIt(int transaction) {
        var call = submit(0);
        await().until(() -> transactions.size() == transaction);
        return call;
    }

    /** Callers stand in line in the order of their calls. */
    private Future<String> call(int work) {
        var before = commits.waiting();
        var call = submit(work);
        await().until(() -> commits.waiting() > before);
        return call;
    }

    private Future<String> submit(int work) {
        return callers.submit(() -> commits.commit(work));
    }

    private static List<String> answers(List<Future<String>> calls) throws Exception {
        var answers = new ArrayList<String>();
        for (var call : calls) {
            answers.add(call.get());
        }
        return answers;
    }
}
