package vn.xaso.cases.phrases.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.xaso.audit.SubjectWords;
import vn.xaso.cases.phrases.application.PhraseDesk;
import vn.xaso.cases.phrases.domain.PhraseRights;
import vn.xaso.kernel.Actor;
import vn.xaso.ui.Link;
import vn.xaso.ui.Texts;

/// Sentences in the trail.
@Component
class AuditedPhrases implements SubjectWords {

    private static final int LONGEST = 80;

    private final PhraseDesk desk;

    AuditedPhrases(PhraseDesk desk) {
        this.desk = desk;
    }

    @Override
    public Map<UUID, Link> words(Actor reader, Set<UUID> ids, Texts texts) {
        var words = new HashMap<UUID, Link>();
        if (PhraseRights.maySee(reader)) {
            desk.all(reader).stream()
                    .filter(phrase -> ids.contains(phrase.id()))
                    .forEach(phrase -> words.put(
                            phrase.id(),
                            new Link(
                                    PhraseController.HERE + "/" + phrase.id(),
                                    cut(phrase.words().text()))));
        }
        return words;
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
