package vn.xaso.documents.outgoing.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.xaso.HouseTest;
import vn.xaso.demo.DemoProvince;
import vn.xaso.documents.Urgency;
import vn.xaso.documents.outgoing.application.DraftingDesk;
import vn.xaso.documents.outgoing.application.NewDraft;
import vn.xaso.documents.outgoing.application.OpinionDesk;
import vn.xaso.documents.outgoing.application.OutgoingJournal;
import vn.xaso.documents.outgoing.domain.DraftText;
import vn.xaso.documents.outgoing.domain.OutgoingDocument;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.UnitScope;
import vn.xaso.search.Search;
import vn.xaso.search.SearchAnswer;
import vn.xaso.search.SearchAsk;
import vn.xaso.search.SearchSource;

/// Outgoing documents are found by those who may open them, and by nobody else.
@HouseTest
class OutgoingIndexTest {

    @Autowired
    private Search search;

    @Autowired
    private DraftingDesk drafting;

    @Autowired
    private OpinionDesk opinions;

    @Autowired
    private OutgoingJournal journal;

    @Autowired
    private DemoProvince province;

    @Autowired
    private List<SearchSource> sources;

    private final String word = "q" + UUID.randomUUID().toString().replace("-", "");

    @BeforeEach
    void found() {
        province.found();
    }

    @Test
    void findsADraftByWhatItSaysAndWhoWillSignIt() {
        begun("Kết quả tháng 11", "Giải ngân vốn xây dựng " + word);

        for (var typed : List.of(
                word, "giai ngan " + word, "báo cáo " + word, actor("chutich").name() + " " + word)) {
            assertThat(ask(actor("chanhvanphong"), typed).hits()).as(typed).hasSize(1);
        }
    }

    @Test
    void isFoundByTheWordsOfTheLastDraftOnly() {
        var begun = begun("Kết quả " + word, "Bản đầu");
        var drafter = actor("hotich");
        UnitScope.of(drafter.unit())
                .call(() -> drafting.write(drafter, begun.id(), begun.version(), draft("Kết quả " + word, "Bản hai")));

        assertThat(asTyped(drafter, "\"bản đầu\" " + word)).isEmpty();
        assertThat(asTyped(drafter, "\"bản hai\" " + word)).hasSize(1);
    }

    @Test
    void isFoundByWhoMayOpenItAndByNobodyElse() {
        var begun = begun("Kết quả " + word, "");
        compare(begun);
        var drafter = actor("hotich");
        var asked = UnitScope.of(drafter.unit())
                .call(() -> opinions.ask(
                        drafter,
                        begun.id(),
                        begun.version(),
                        List.of(actor("motcua").person()),
                        "Đồng ý không?"));
        compare(asked);

        assertThat(ask(actor("motcua"), word).hits()).hasSize(1);
    }

    @Test
    void isFoundAgainWhenTheIndexIsWrittenAnew() {
        begun("Kết quả " + word, "");

        sources.stream().filter(OutgoingIndex.class::isInstance).forEach(SearchSource::putEverything);

        assertThat(ask(actor("hotich"), word).hits()).hasSize(1);
    }

    private OutgoingDocument begun(String summary, String body) {
        var drafter = actor("hotich");
        return UnitScope.of(drafter.unit())
                .call(() -> drafting.begin(drafter, draft(summary, body), OutgoingDocument.Links.NONE));
    }

    private NewDraft draft(String summary, String body) {
        var text = new DraftText(
                "BAO_CAO",
                Urgency.NORMAL,
                summary,
                List.of(),
                List.of(),
                body,
                List.of(),
                "Lưu: VT.",
                "",
                actor("chutich").person(),
                null);
        return new NewDraft(text, List.of(), List.of("Sở Nội vụ"), null);
    }

    private void compare(OutgoingDocument document) {
        for (var person : province.list()) {
            var actor = person.actor();
            assertThat(!ask(actor, word).hits().isEmpty())
                    .as(person.login() + " " + document.state())
                    .isEqualTo(mayOpen(actor, document));
        }
    }

    private boolean mayOpen(Actor actor, OutgoingDocument document) {
        try {
            UnitScope.of(actor.units()).call(() -> journal.readable(actor, document.id()));
            return true;
        } catch (Absent hidden) {
            return false;
        }
    }

    private Actor actor(String who) {
        return Objects.requireNonNull(province.people().get(who + ".sangnhe")).actor();
    }

    /// Without what has only some of the words, which is shown where nothing has all.
    private List<SearchAnswer.Hit> asTyped(Actor actor, String text) {
        var answer = ask(actor, text);
        return answer.reading() == SearchAnswer.Reading.AS_TYPED ? answer.hits() : List.of();
    }

    private SearchAnswer ask(Actor actor, String text) {
        var ask = new SearchAsk(text, SearchAsk.Order.NEWEST, false, Map.of(), null, 20);
        return UnitScope.of(actor.units()).call(() -> search.ask(actor, ask));
    }
}
