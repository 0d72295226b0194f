package vn.xaso.documents.dossiers.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.UriComponentsBuilder;
import vn.xaso.documents.dossiers.application.RetentionDesk;
import vn.xaso.documents.dossiers.domain.RetentionGroup;
import vn.xaso.documents.dossiers.web.RetentionPage.Asked;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.SearchText;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Fact;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Happening;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Tag;
import vn.xaso.ui.Texts;

/// Makes the table of terms.
@Component
@Transactional(readOnly = true)
class RetentionPages {

    private static final String IN_USE = "IN_USE";
    private static final String OWN = "OWN";
    private static final String ENDED = "ENDED";
    private static final int LONGEST_CHOICE = 110;

    private final RetentionDesk desk;

    RetentionPages(RetentionDesk desk) {
        this.desk = desk;
    }

    static Asked asked(Map<String, String> query) {
        return new Asked(
                query.getOrDefault("q", "").strip(),
                query.getOrDefault("part", ""),
                query.getOrDefault("term", ""),
                query.getOrDefault("state", ""));
    }

    RetentionPage.Every every(
            Actor actor, Asked asked, Map<String, String> typed, List<FieldMessage> wrong, Texts texts) {
        var all = desk.all(actor);
        var found = find(all, asked);
        var parts = new LinkedHashMap<String, List<RetentionPage.Line>>();
        for (var group : found) {
            parts.computeIfAbsent(group.fieldNo() + ". " + group.field(), name -> new ArrayList<>())
                    .add(line(group, texts));
        }
        return new RetentionPage.Every(
                asked,
                fields(all),
                states(texts),
                parts.entrySet().stream()
                        .map(part -> new RetentionPage.Part(part.getKey(), part.getValue()))
                        .toList(),
                texts.of("dossiers.term.count", found.size()),
                RetentionDesk.mayKeep(actor),
                !wrong.isEmpty(),
                RetentionForm.typed(typed, DossierTexts.retentions(null, texts), wrong),
                found.isEmpty() ? List.of() : DossierListPages.exports(register(asked), texts));
    }

    List<RetentionGroup> found(Actor actor, Asked asked) {
        return find(desk.all(actor), asked);
    }

    RetentionPage one(Actor actor, String code, Map<String, String> typed, List<FieldMessage> wrong, Texts texts) {
        var versions = desk.history(actor, code);
        var group = versions.getFirst();
        var terms = DossierTexts.retentions(group.retention(), texts);
        return new RetentionPage(
                RetentionController.HERE + "/" + code,
                code,
                group.title(),
                tag(group, texts),
                List.of(
                        new Fact(texts.of("dossiers.term.field"), group.fieldNo() + ". " + group.field()),
                        new Fact(texts.of("dossiers.fact.retention"), DossierTexts.retention(group.retention(), texts)),
                        new Fact(texts.of("dossiers.term.source"), group.source()),
                        new Fact(texts.of("dossiers.fact.note"), group.note())),
                group.version(),
                RetentionDesk.mayKeep(actor),
                group.ended(),
                typed.isEmpty() ? RetentionForm.of(group, terms) : again(group, typed, terms, wrong),
                versions.stream().map(version -> happening(version, texts)).toList());
    }

    /// The groups from which a dossier gets its term; the one that it has stays among them.
    List<Choice> choices(Actor actor, String had, Texts texts) {
        return desk.all(actor).stream()
                .filter(group -> group.isInUse() || group.code().equals(had))
                .map(group -> new Choice(group.code(), words(group, texts)))
                .toList();
    }

    /// What the table says of a group now, or empty.
    String now(Actor actor, String code, Texts texts) {
        return code.isEmpty() ? "" : words(desk.history(actor, code).getFirst(), texts);
    }

    private static String words(RetentionGroup group, Texts texts) {
        var title = group.title();
        var cut = title.length() <= LONGEST_CHOICE ? title : title.substring(0, LONGEST_CHOICE - 1) + "…";
        return group.code() + " – " + cut + " (" + DossierTexts.retention(group.retention(), texts) + ")";
    }

    /// A form that was refused; the other one on the page keeps what the group says.
    private static RetentionForm again(
            RetentionGroup group, Map<String, String> typed, List<Choice> terms, List<FieldMessage> wrong) {
        var whole = new LinkedHashMap<>(Map.of(
                "title", group.title(),
                "retention", group.retention().word(),
                "source", group.source(),
                "note", group.note()));
        whole.putAll(typed);
        return RetentionForm.typed(whole, terms, wrong);
    }

    private static List<RetentionGroup> find(List<RetentionGroup> all, Asked asked) {
        var words = SearchText.fold(asked.text()).split(" ");
        return all.stream()
                .filter(group -> asked.field().isEmpty() || group.fieldNo().equals(asked.field()))
                .filter(group ->
                        asked.retention().isEmpty() || group.retention().word().equals(asked.retention()))
                .filter(group -> switch (asked.state()) {
                    case IN_USE -> group.isInUse();
                    case OWN -> group.version() > 0;
                    case ENDED -> group.ended();
                    default -> true;
                })
                .filter(group -> {
                    var text = SearchText.fold(
                            String.join(" ", group.code(), group.field(), group.title(), group.source(), group.note()));
                    return List.of(words).stream().allMatch(text::contains);
                })
                .toList();
    }

    private static RetentionPage.Line line(RetentionGroup group, Texts texts) {
        return new RetentionPage.Line(
                RetentionController.HERE + "/" + group.code(),
                group.code(),
                group.title(),
                DossierTexts.retention(group.retention(), texts),
                group.source(),
                tag(group, texts));
    }

    private static Tag tag(RetentionGroup group, Texts texts) {
        return group.ended()
                ? new Tag(Kind.NEUTRAL, texts.of("dossiers.term.tag.ended"))
                : group.version() > 0
                        ? new Tag(Kind.DONE, texts.of("dossiers.term.tag.own"))
                        : new Tag(Kind.INFO, texts.of("dossiers.term.tag.proposed"));
    }

    private static List<Choice> fields(List<RetentionGroup> all) {
        return all.stream()
                .map(group -> new Choice(group.fieldNo(), group.fieldNo() + ". " + group.field()))
                .distinct()
                .toList();
    }

    private static List<Choice> states(Texts texts) {
        return List.of(IN_USE, OWN, ENDED).stream()
                .map(state -> new Choice(state, texts.of("dossiers.term.state." + state)))
                .toList();
    }

    private static String register(Asked asked) {
        return UriComponentsBuilder.fromPath(RetentionController.HERE + "/register")
                .queryParam("q", "{q}")
                .queryParam("part", "{part}")
                .queryParam("term", "{term}")
                .queryParam("state", "{state}")
                .encode()
                .buildAndExpand(asked.text(), asked.field(), asked.retention(), asked.state())
                .toUriString();
    }

    private static Happening happening(RetentionGroup version, Texts texts) {
        var written = version.written();
        var says = DossierTexts.retention(version.retention(), texts) + " – " + version.title();
        if (written == null) {
            return new Happening("", texts.of("dossiers.term.proposed"), "", says, Kind.NEUTRAL);
        }
        var what = version.ended() ? "dossiers.term.wasEnded" : "dossiers.term.wasWritten";
        return new Happening(
                texts.minute(written.at()),
                texts.of(what),
                written.name(),
                written.why().isEmpty() ? says : says + ". " + texts.of("dossiers.term.because", written.why()),
                version.ended() ? Kind.WARN : Kind.NEUTRAL);
    }
}
