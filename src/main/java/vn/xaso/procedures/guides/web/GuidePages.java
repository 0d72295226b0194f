package vn.xaso.procedures.guides.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.xaso.procedures.ProcedureCode;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.procedures.Procedures;
import vn.xaso.procedures.design.web.FieldMaker;
import vn.xaso.procedures.design.web.Typed;
import vn.xaso.procedures.guides.domain.Guide;
import vn.xaso.procedures.guides.domain.Guides;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Language;
import vn.xaso.ui.Link;
import vn.xaso.ui.Tag;
import vn.xaso.ui.Texts;

/// Makes the pages of guides. The answers given so far stand in the address: the back button takes the last one back.
@Component
class GuidePages {

    static final String DESK = "/office/catalogue/guides";

    private final Procedures procedures;
    private final Clock clock;

    GuidePages(Procedures procedures, Clock clock) {
        this.procedures = procedures;
        this.clock = clock;
    }

    /// Who answers: a citizen at home, or reception with a citizen before it.
    enum Reader {
        CITIZEN("/thu-tuc/hoi/"),
        RECEPTION("/office/reception/guides/");

        private final String path;

        Reader(String path) {
            this.path = path;
        }

        String href(Guide guide, List<Integer> chosen) {
            var address = path + guide.key();
            return chosen.isEmpty()
                    ? address
                    : address + "?chon=" + chosen.stream().map(String::valueOf).collect(Collectors.joining("."));
        }
    }

    GuideListPage list(List<Guides.Kept> kept, String key, String title, List<FieldMessage> wrong, Texts texts) {
        var rows = kept.stream()
                .map(one -> new GuideListPage.Row(
                        DESK + "/" + one.guide().key(),
                        one.guide().title(),
                        one.guide().open()
                                ? new Tag(Kind.DONE, texts.of("guides.open"))
                                : new Tag(Kind.NEUTRAL, texts.of("guides.closed")),
                        changed(one, texts)))
                .toList();
        return new GuideListPage(rows, key, title, wrong);
    }

    GuideEditPage edit(Guides.Kept kept, Typed typed, List<FieldMessage> wrong, Texts texts) {
        var maker = new FieldMaker(typed, wrong, texts);
        GuideFields.make(maker);
        return new GuideEditPage(
                DESK + "/" + kept.guide().key(),
                kept.guide().title(),
                kept.guide().open() ? Reader.CITIZEN.href(kept.guide(), List.of()) : "",
                changed(kept, texts),
                kept.revision(),
                maker.groups(),
                wrong);
    }

    /// @param path the numbers of the answers so far, with points between them
    GuidePage answered(Guide guide, String path, Reader reader, Texts texts) {
        var chosen = Arrays.stream(path.split("\\."))
                .filter(number -> number.matches("\\d{1,2}"))
                .map(Integer::valueOf)
                .toList();
        var standing = guide.follow(chosen);
        var taken = chosen.subList(0, standing.given().size());
        var said = new ArrayList<GuidePage.Said>();
        for (int i = 0; i < standing.given().size(); i++) {
            var answer = standing.given().get(i);
            var question = guide.question(answer.question()).orElseThrow();
            said.add(new GuidePage.Said(
                    word(question.text(), question.textEn(), texts),
                    word(answer.text(), answer.textEn(), texts),
                    reader.href(guide, taken.subList(0, i))));
        }
        var asks = standing.asks();
        return new GuidePage(
                word(guide.title(), guide.titleEn(), texts),
                reader.href(guide, List.of()),
                said,
                asks == null ? "" : word(asks.text(), asks.textEn(), texts),
                asks == null ? List.of() : ways(guide, asks, taken, reader, texts),
                asks == null && !standing.given().isEmpty()
                        ? result(standing.given().getLast(), reader, texts)
                        : null);
    }

    private static List<Link> ways(Guide guide, Guide.Question asks, List<Integer> taken, Reader reader, Texts texts) {
        var ways = new ArrayList<Link>();
        for (var answer : guide.answers(asks)) {
            var next = new ArrayList<>(taken);
            next.add(ways.size() + 1);
            ways.add(new Link(reader.href(guide, next), word(answer.text(), answer.textEn(), texts)));
        }
        return ways;
    }

    private GuidePage.Result result(Guide.Answer answer, Reader reader, Texts texts) {
        var why = word(answer.why(), answer.whyEn(), texts);
        var version = ProcedureCode.find(answer.procedure())
                .flatMap(code -> procedures.findInForce(code, LocalDate.now(clock)));
        if (version.isEmpty()) {
            var name = answer.procedure().isEmpty() ? "" : texts.of("guides.elsewhere", answer.procedure());
            return new GuidePage.Result(name, answer.procedure(), "", "", why);
        }
        var found = version.get();
        return new GuidePage.Result(
                word(found.name(), found.nameEn() == null ? "" : found.nameEn(), texts),
                found.code().value(),
                "/thu-tuc/" + found.code(),
                start(found, reader),
                why);
    }

    private static String start(ProcedureVersion version, Reader reader) {
        if (reader == Reader.RECEPTION) {
            return "/office/reception/new/" + version.code();
        }
        return version.isOpenOnline() ? "/nop-ho-so/" + version.code() : "";
    }

    private static String changed(Guides.Kept kept, Texts texts) {
        return texts.of("design.changed", texts.minute(kept.changedAt()), kept.changedBy());
    }

    private static String word(String vietnamese, String english, Texts texts) {
        return texts.language() == Language.EN && !english.isEmpty() ? english : vietnamese;
    }
}
