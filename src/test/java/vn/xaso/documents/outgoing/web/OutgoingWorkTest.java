package vn.xaso.documents.outgoing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.xaso.HouseTest;
import vn.xaso.documents.DocumentWork;
import vn.xaso.documents.outgoing.OutgoingOffice;
import vn.xaso.documents.outgoing.persistence.OutgoingFilter;
import vn.xaso.documents.outgoing.persistence.OutgoingListQuery;
import vn.xaso.kernel.Actor;
import vn.xaso.ui.Counter;
import vn.xaso.ui.Language;
import vn.xaso.ui.TextShelf;

/// What waits for an official among the outgoing documents.
@HouseTest
class OutgoingWorkTest {

    @Autowired
    private OutgoingWork work;

    @Autowired
    private OutgoingListQuery query;

    @Autowired
    private TextShelf shelf;

    private OutgoingOffice office;

    @BeforeEach
    void open(@Autowired ApplicationContext program) {
        office = new OutgoingOffice(program);
    }

    @Test
    void aDocumentToBeSignedCountsOnce() {
        var before = counted();
        var toSign = office.atLeader(OutgoingOffice.unique("Chờ ký một lần"));

        var now = counted();

        assertThat(now).hasSize(2);
        assertThat(now.getFirst()).isEqualTo(before.getFirst() + 1);
        assertThat(now.getLast()).isEqualTo(before.getLast());
        assertThat(now.stream().mapToLong(Long::longValue).sum()).isEqualTo(as("chutich", leader ->
                (long) query.count(leader, OutgoingFilter.mine(null))));
        assertThat(as("chutich", this::today).groups())
                .filteredOn(group ->
                        group.lines().stream().map(DocumentWork.Line::id).anyMatch(toSign.id()::equals))
                .extracting(DocumentWork.Group::title)
                .containsExactly("Văn bản chờ ký");
    }

    @Test
    void whoSignsNothingHasOneList() {
        assertThat(as("hotich", this::today).counters())
                .extracting(Counter::label)
                .containsExactly("Văn bản đi chờ xử lý");
    }

    private List<Long> counted() {
        return as("chutich", this::today).counters().stream()
                .map(Counter::number)
                .toList();
    }

    private DocumentWork.Today today(Actor actor) {
        return work.today(actor, shelf.in(Language.VI));
    }

    private <T> T as(String who, java.util.function.Function<Actor, T> question) {
        return office.as(who, question);
    }
}
