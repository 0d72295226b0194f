package vn.xaso.documents.incoming.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.xaso.documents.DocumentWork;
import vn.xaso.documents.incoming.application.FilingDesk;
import vn.xaso.documents.incoming.application.IncomingDays;
import vn.xaso.documents.incoming.domain.Assignment;
import vn.xaso.documents.incoming.domain.IncomingAct;
import vn.xaso.documents.incoming.domain.IncomingDocument;
import vn.xaso.documents.incoming.domain.IncomingDocuments;
import vn.xaso.documents.incoming.domain.IncomingEvent;
import vn.xaso.documents.incoming.domain.IncomingFile;
import vn.xaso.documents.incoming.domain.IncomingState;
import vn.xaso.files.FileKind;
import vn.xaso.kernel.Actor;
import vn.xaso.ui.Fact;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Link;
import vn.xaso.ui.Panel;
import vn.xaso.ui.Texts;

/// The parts of a document as officials read them.
@Component
class IncomingDetails {

    private final IncomingDocuments documents;
    private final IncomingLines lines;
    private final FilingDesk filing;
    private final IncomingDays days;
    private final IncomingStory story;
    private final ObjectProvider<DocumentWork.Beside> beside;

    IncomingDetails(
            IncomingDocuments documents,
            IncomingLines lines,
            FilingDesk filing,
            IncomingDays days,
            IncomingStory story,
            ObjectProvider<DocumentWork.Beside> beside) {
        this.documents = documents;
        this.lines = lines;
        this.filing = filing;
        this.days = days;
        this.story = story;
        this.beside = beside;
    }

    LocalDate today() {
        return days.today();
    }

    IncomingStory story() {
        return story;
    }

    List<Panel> panels(Actor actor, IncomingDocument document, Texts texts) {
        return Panel.sorted(
                beside.stream().map(one -> one.find(actor, DocumentWork.Side.INCOMING, document.id(), texts)));
    }

    /// What the sender asks, or has done.
    IncomingPage.@Nullable Frozen frozen(IncomingDocument document, Texts texts) {
        if (!document.state().isFrozen()) {
            return null;
        }
        var reason = documents.events(document).reversed().stream()
                .filter(event -> event.act() == IncomingAct.RECALL)
                .map(IncomingEvent::note)
                .findFirst()
                .orElse("");
        var later = document.ties().replacedBy();
        return new IncomingPage.Frozen(
                texts.of(
                        "incoming.frozen." + document.state().name(),
                        document.arrival().sender()),
                reason,
                later == null ? "" : IncomingAsked.HERE + "/" + later);
    }

    IncomingPage.Standing standing(IncomingDocument document, Texts texts) {
        var handling = document.handling();
        var step = handling.stepDueOn();
        var matter = handling.dueOn();
        var today = days.today();
        var soon = days.soon(document.unit());
        return new IncomingPage.Standing(
                lines.owner(handling.owner(), lines.names(document.unit()), texts),
                since(document, texts),
                step == null || step.equals(matter) ? null : IncomingWords.running(step, today, soon, texts),
                matter(document, today, soon, texts));
    }

    /// While a recall is asked nothing is late: the matter stands still.
    private static IncomingWords.Due matter(IncomingDocument document, LocalDate today, LocalDate soon, Texts texts) {
        var day = document.handling().dueOn();
        if (day != null && document.state() == IncomingState.RECALL_ASKED) {
            return new IncomingWords.Due(texts.day(day), "", Kind.NEUTRAL);
        }
        return document.state().isOpen()
                ? IncomingWords.running(day, today, soon, texts)
                : IncomingWords.due(null, day, today, soon, texts);
    }

    /// The event that brought it into the hands in which it is.
    private String since(IncomingDocument document, Texts texts) {
        var events = documents.events(document);
        var owner = document.handling().owner();
        var since = events.getLast().at();
        for (var event : events.reversed()) {
            if (!java.util.Objects.equals(event.owner(), owner)) {
                break;
            }
            since = event.at();
        }
        return texts.minute(since);
    }

    IncomingPage.Paper paper(IncomingDocument document, String href, IncomingPages.View view, Texts texts) {
        var files = documents.files(document);
        var open = files.stream().filter(file -> file.no() == view.file()).findFirst();
        var links = files.stream()
                .map(file -> new Link(
                        href + "?file=" + file.no(),
                        file.name(),
                        open.filter(file::equals).isPresent()))
                .toList();
        boolean isPdf =
                open.map(IncomingFile::kind).filter(FileKind.PDF.name()::equals).isPresent();
        var drawn = isPdf ? pictures(open.orElseThrow(), href) : List.<String>of();
        return new IncomingPage.Paper(
                links,
                open.map(file -> href + "/files/" + file.no()).orElse(""),
                open.filter(IncomingDetails::isPicture).isPresent(),
                isPdf,
                drawn,
                drawn.isEmpty() ? "" : href + "?file=" + view.file() + (view.drawn() ? "" : "&view=pictures"),
                view.drawn(),
                document.arrival().body());
    }

    private static boolean isPicture(IncomingFile file) {
        return file.kind().equals(FileKind.JPEG.name()) || file.kind().equals(FileKind.PNG.name());
    }

    private static List<String> pictures(IncomingFile file, String href) {
        return IntStream.rangeClosed(1, Math.max(1, file.pages()))
                .mapToObj(page -> href + "/files/" + file.no() + "/pages/" + page)
                .toList();
    }

    List<IncomingPage.Given> given(IncomingDocument document, List<Assignment> assignments, Texts texts) {
        var names = lines.names(document.unit());
        return assignments.stream()
                .filter(Assignment::isCurrent)
                .map(one -> given(one, names, texts))
                .toList();
    }

    private static IncomingPage.Given given(Assignment one, Map<UUID, String> names, Texts texts) {
        var office = name(one.office(), names);
        var person = name(one.person(), names);
        return new IncomingPage.Given(
                texts.of("incoming.role." + one.role().name()),
                person.isEmpty() ? office : office.isEmpty() ? person : person + " (" + office + ")",
                one.opinion(),
                one.seenAt() == null ? "" : texts.of("incoming.seen", texts.minute(one.seenAt())));
    }

    private static String name(@Nullable UUID id, Map<UUID, String> names) {
        return id == null ? "" : names.getOrDefault(id, "");
    }

    List<Fact> facts(IncomingDocument document, Texts texts) {
        var said = document.particulars();
        var arrival = document.arrival();
        var number = document.number();
        var facts = new ArrayList<Fact>();
        if (number != null) {
            facts.add(new Fact(
                    texts.of("incoming.field.arrival"),
                    texts.of("incoming.arrival", number.number(), texts.day(number.on()))));
        }
        add(facts, texts.of("incoming.field.type"), lines.type(said.type(), texts));
        add(facts, texts.of("incoming.field.symbol"), said.symbol());
        add(facts, texts.of("incoming.field.issuedOn"), said.issuedOn() == null ? "" : texts.day(said.issuedOn()));
        add(facts, texts.of("incoming.field.issuer"), said.issuer());
        var signer = said.signerPosition().isEmpty() ? said.signer() : said.signer() + ", " + said.signerPosition();
        add(facts, texts.of("incoming.field.signer"), signer);
        add(facts, texts.of("incoming.field.pages"), said.pages() == 0 ? "" : String.valueOf(said.pages()));
        add(facts, texts.of("incoming.field.answerBy"), said.answerBy() == null ? "" : texts.day(said.answerBy()));
        add(facts, texts.of("incoming.field.note"), said.note());
        facts.add(new Fact(
                texts.of("incoming.field.channel"),
                texts.of("incoming.channel." + arrival.channel().name()) + ", " + texts.minute(arrival.at())));
        add(facts, texts.of("incoming.field.sender"), arrival.sender());
        return List.copyOf(facts);
    }

    private static void add(List<Fact> facts, String label, String value) {
        if (!value.isBlank()) {
            facts.add(new Fact(label, value));
        }
    }

    /// Other documents and the dossier.
    List<Link> ties(Actor actor, IncomingDocument document, Texts texts) {
        var ties = document.ties();
        var links = new ArrayList<Link>();
        addTie(links, "incoming.tie.replaces", ties.replaces(), texts);
        addTie(links, "incoming.tie.replacedBy", ties.replacedBy(), texts);
        addTie(links, "incoming.tie.duplicateOf", ties.duplicateOf(), texts);
        if (!ties.answerSymbol().isEmpty()) {
            var href = ties.answer() == null
                    ? Optional.<String>empty()
                    : filing.answers(document.id()).stream()
                            .filter(one -> one.id().equals(ties.answer()))
                            .map(one -> one.href())
                            .findFirst();
            links.add(new Link(href.orElse(""), texts.of("incoming.tie.answer", ties.answerSymbol())));
        }
        filing.dossierOf(actor, document.id())
                .ifPresent(dossier -> links.add(new Link(
                        dossier.href(), texts.of("incoming.tie.dossier", dossier.code() + " – " + dossier.title()))));
        links.addAll(story.links(actor, document, texts));
        return List.copyOf(links);
    }

    private static void addTie(List<Link> links, String key, @Nullable UUID other, Texts texts) {
        if (other != null) {
            links.add(new Link(IncomingAsked.HERE + "/" + other, texts.of(key)));
        }
    }
}
