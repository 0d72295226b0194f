package vn.xaso.cases.phrases.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.cases.CaseAct;
import vn.xaso.cases.phrases.application.PhraseDesk;
import vn.xaso.cases.phrases.application.PhraseDesk.Whose;
import vn.xaso.cases.phrases.domain.Phrase;
import vn.xaso.cases.phrases.domain.PhrasePurpose;
import vn.xaso.cases.phrases.domain.PhraseRights;
import vn.xaso.cases.phrases.web.PhraseListPage.Asked;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.SearchText;
import vn.xaso.procedures.ProcedureCode;
import vn.xaso.procedures.Procedures;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Fact;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Tag;
import vn.xaso.ui.Texts;

/// Makes the pages of sentences.
@Component
@Transactional(readOnly = true)
class PhrasePages {

    private static final String ENDED = "ENDED";
    private static final String ALL = "ALL";

    private final PhraseDesk desk;
    private final Procedures procedures;
    private final Clock clock;

    PhrasePages(PhraseDesk desk, Procedures procedures, Clock clock) {
        this.desk = desk;
        this.procedures = procedures;
        this.clock = clock;
    }

    /// @param query what was asked of the list
    PhraseListPage every(
            Actor actor, Map<String, String> query, Map<String, String> typed, List<FieldMessage> wrong, Texts texts) {
        var asked = asked(query);
        var names = new HashMap<String, String>();
        var found = desk.all(actor).stream()
                .filter(phrase -> fits(phrase, asked, name(phrase, names)))
                .toList();
        var owners = owners(actor, texts);
        var begun = Map.of("purpose", asked.purpose(), "whose", asked.whose());
        var form = PhraseForm.typed(typed.isEmpty() ? begun : typed, owners, purposes(texts), wrong);
        return new PhraseListPage(
                asked,
                Stream.of(Whose.values()).map(one -> owner(one, texts)).toList(),
                Stream.of(ENDED, ALL)
                        .map(state -> new Choice(state, texts.of("phrases.state." + state)))
                        .toList(),
                parts(found, names, texts),
                texts.of("phrases.count", found.size()),
                !wrong.isEmpty(),
                form);
    }

    PhrasePage one(Actor actor, UUID id, Map<String, String> typed, List<FieldMessage> wrong, Texts texts) {
        var phrase = desk.get(actor, id);
        var href = PhraseController.HERE + "/" + id;
        var written = phrase.written();
        var name = name(phrase, new HashMap<>());
        var form = typed.isEmpty()
                ? PhraseForm.of(phrase, purposes(texts), wrong)
                : PhraseForm.typed(typed, List.of(), purposes(texts), wrong);
        return new PhrasePage(
                href,
                phrase.words().text(),
                tag(phrase, texts),
                List.of(
                        new Fact(texts.of("phrases.field.purpose"), purpose(phrase, texts)),
                        new Fact(
                                texts.of("phrases.field.procedure"),
                                name.isEmpty() ? texts.of("phrases.procedure.all") : name),
                        new Fact(texts.of("phrases.field.whose"), whose(phrase, texts)),
                        new Fact(
                                texts.of("phrases.written"),
                                texts.of("phrases.written.by", texts.minute(written.at()), written.name()))),
                phrase.version(),
                PhraseRights.mayKeep(actor, phrase),
                phrase.ended(),
                href + (phrase.ended() ? "/resumption" : "/ending"),
                form);
    }

    private static Asked asked(Map<String, String> query) {
        return new Asked(
                query.getOrDefault("q", "").strip(),
                query.getOrDefault("purpose", ofAct(query.getOrDefault("act", ""))),
                query.getOrDefault("whose", ""),
                query.getOrDefault("state", ""));
    }

    /// Whoever comes from an act wants what is written for it.
    private static String ofAct(String name) {
        return Arrays.stream(CaseAct.values())
                .filter(act -> act.name().equals(name))
                .flatMap(act -> PhrasePurpose.of(act).stream())
                .map(PhrasePurpose::name)
                .findFirst()
                .orElse("");
    }

    private static boolean fits(Phrase phrase, Asked asked, String procedure) {
        boolean state = switch (asked.state()) {
            case ENDED -> phrase.ended();
            case ALL -> true;
            default -> !phrase.ended();
        };
        var whose = phrase.isOfUnit() ? Whose.UNIT : Whose.OWN;
        var text = SearchText.fold(phrase.words().text() + " " + procedure);
        return state
                && (asked.purpose().isEmpty()
                        || asked.purpose().equals(phrase.words().purpose().name()))
                && (asked.whose().isEmpty() || asked.whose().equals(whose.name()))
                && Stream.of(SearchText.fold(asked.text()).split(" ")).allMatch(text::contains);
    }

    private static List<PhraseListPage.Part> parts(List<Phrase> found, Map<String, String> names, Texts texts) {
        var parts = new ArrayList<PhraseListPage.Part>();
        for (var purpose : PhrasePurpose.values()) {
            var lines = found.stream()
                    .filter(phrase -> phrase.words().purpose() == purpose)
                    .map(phrase ->
                            line(phrase, names.getOrDefault(phrase.words().procedure(), ""), texts))
                    .toList();
            if (!lines.isEmpty()) {
                parts.add(new PhraseListPage.Part(texts.of("phrases.purpose." + purpose.name()), lines));
            }
        }
        return List.copyOf(parts);
    }

    private static PhraseListPage.Line line(Phrase phrase, String procedure, Texts texts) {
        return new PhraseListPage.Line(
                PhraseController.HERE + "/" + phrase.id(),
                phrase.words().text(),
                procedure.isEmpty() ? texts.of("phrases.procedure.all") : procedure,
                whose(phrase, texts),
                tag(phrase, texts));
    }

    /// The procedure of a sentence with its code, or empty; each is looked up once.
    private String name(Phrase phrase, Map<String, String> names) {
        var typed = phrase.words().procedure();
        return ProcedureCode.find(typed)
                .map(code -> names.computeIfAbsent(
                        typed,
                        key -> procedures
                                .findInForce(code, LocalDate.now(clock))
                                .map(procedure -> key + " – " + procedure.name())
                                .orElse(key)))
                .orElse("");
    }

    /// Whose sentence the official may write.
    private static List<Choice> owners(Actor actor, Texts texts) {
        var owners = new ArrayList<Choice>();
        if (PhraseRights.mayKeepOfUnit(actor)) {
            owners.add(owner(Whose.UNIT, texts));
        }
        if (PhraseRights.mayKeepOwn(actor)) {
            owners.add(owner(Whose.OWN, texts));
        }
        return List.copyOf(owners);
    }

    private static Choice owner(Whose whose, Texts texts) {
        return new Choice(whose.name(), texts.of("phrases.whose." + whose.name()));
    }

    private static String whose(Phrase phrase, Texts texts) {
        return owner(phrase.isOfUnit() ? Whose.UNIT : Whose.OWN, texts).label();
    }

    private static List<Choice> purposes(Texts texts) {
        return Arrays.stream(PhrasePurpose.values())
                .map(purpose -> new Choice(purpose.name(), texts.of("phrases.purpose." + purpose.name())))
                .toList();
    }

    private static String purpose(Phrase phrase, Texts texts) {
        return texts.of("phrases.purpose." + phrase.words().purpose().name());
    }

    private static Tag tag(Phrase phrase, Texts texts) {
        return phrase.ended()
                ? new Tag(Kind.NEUTRAL, texts.of("phrases.state.ENDED"))
                : new Tag(Kind.DONE, texts.of("phrases.state.IN_USE"));
    }
}
