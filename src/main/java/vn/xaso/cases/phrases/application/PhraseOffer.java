package vn.xaso.cases.phrases.application;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.xaso.cases.CaseAct;
import vn.xaso.cases.CasePhrases;
import vn.xaso.cases.phrases.domain.Phrase;
import vn.xaso.cases.phrases.domain.PhrasePurpose;
import vn.xaso.cases.phrases.domain.PhraseRights;
import vn.xaso.cases.phrases.domain.Phrases;
import vn.xaso.kernel.Actor;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Texts;

/// Offers sentences to whoever writes the note of an act.
@Service
@Transactional(readOnly = true)
class PhraseOffer implements CasePhrases {

    private final Phrases phrases;

    PhraseOffer(Phrases phrases) {
        this.phrases = phrases;
    }

    @Override
    public Map<CaseAct, List<Group>> offered(Actor actor, String procedure, Set<CaseAct> acts, Texts texts) {
        var purposes =
                acts.stream().flatMap(act -> PhrasePurpose.of(act).stream()).collect(Collectors.toSet());
        if (purposes.isEmpty()) {
            return Map.of();
        }
        var found = phrases.inUse(actor.unit(), actor.person(), purposes, procedure);
        var offered = new EnumMap<CaseAct, List<Group>>(CaseAct.class);
        for (var act : acts) {
            PhrasePurpose.of(act).ifPresent(purpose -> offered.put(act, groups(found, purpose, texts)));
        }
        return offered;
    }

    /// What fits this procedure alone comes first, then the own ones.
    private static List<Group> groups(List<Phrase> found, PhrasePurpose purpose, Texts texts) {
        var groups = new ArrayList<Group>();
        Predicate<Phrase> ofProcedure = phrase -> !phrase.words().procedure().isEmpty();
        add(groups, texts.of("phrases.group.procedure"), found, purpose, ofProcedure);
        add(
                groups,
                texts.of("phrases.group.own"),
                found,
                purpose,
                ofProcedure.or(Phrase::isOfUnit).negate());
        add(
                groups,
                texts.of("phrases.group.unit"),
                found,
                purpose,
                ofProcedure.negate().and(Phrase::isOfUnit));
        return List.copyOf(groups);
    }

    private static void add(
            List<Group> groups, String name, List<Phrase> found, PhrasePurpose purpose, Predicate<Phrase> fits) {
        var choices = found.stream()
                .filter(phrase -> phrase.words().purpose() == purpose)
                .filter(fits)
                .map(phrase -> new Choice(phrase.id().toString(), phrase.words().text()))
                .toList();
        if (!choices.isEmpty()) {
            groups.add(new Group(name, choices));
        }
    }

    @Override
    public String below(Actor actor, String typed, String id) {
        var sentence = id.matches("[0-9a-f-]{36}")
                ? phrases.find(actor.unit(), UUID.fromString(id))
                        .filter(phrase -> !phrase.ended() && PhraseRights.maySee(actor, phrase))
                        .map(phrase -> phrase.words().text())
                        .orElse("")
                : "";
        var note = typed.stripTrailing();
        return note.isEmpty() || sentence.isEmpty() ? note + sentence : note + "\n" + sentence;
    }
}
