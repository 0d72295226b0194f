package vn.xaso.cases;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.xaso.kernel.Actor;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Texts;

/// Sentences to re-use in the note of an act: those of the unit and the official's own. `cases.phrases` brings them.
public interface CasePhrases {

    /// @param phrases id and sentence of each
    record Group(String name, List<Choice> phrases) {}

    /// @return a list, perhaps an empty one, for each of these acts that has sentences at all
    Map<CaseAct, List<Group>> offered(Actor actor, String procedure, Set<CaseAct> acts, Texts texts);

    /// What was typed with the sentence below it; as it was where the official may not use that sentence.
    String below(Actor actor, String typed, String id);
}
