package vn.xaso.cases.phrases.web;

import java.util.List;
import java.util.Map;
import vn.xaso.cases.phrases.application.PhraseDesk;
import vn.xaso.cases.phrases.application.PhraseDesk.Whose;
import vn.xaso.cases.phrases.domain.Phrase;
import vn.xaso.cases.phrases.domain.PhrasePurpose;
import vn.xaso.kernel.Mistakes;
import vn.xaso.kernel.Refusal;
import vn.xaso.ui.Choice;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Texts;

/// A sentence as a form.
///
/// @param owners whose it may become; empty where that is settled
public record PhraseForm(
        String whose,
        String purpose,
        String procedure,
        String text,
        List<Choice> owners,
        List<Choice> purposes,
        List<FieldMessage> messages) {

    public String error(String field) {
        return FieldMessage.at(messages, field);
    }

    static PhraseForm typed(
            Map<String, String> typed, List<Choice> owners, List<Choice> purposes, List<FieldMessage> messages) {
        var whose = typed.getOrDefault("whose", "");
        return new PhraseForm(
                whose.isEmpty() && !owners.isEmpty() ? owners.getFirst().value() : whose,
                typed.getOrDefault("purpose", ""),
                typed.getOrDefault("procedure", ""),
                typed.getOrDefault("text", ""),
                owners,
                purposes,
                messages);
    }

    static PhraseForm of(Phrase phrase, List<Choice> purposes, List<FieldMessage> messages) {
        var words = phrase.words();
        return new PhraseForm(
                "", words.purpose().name(), words.procedure(), words.text(), List.of(), purposes, messages);
    }

    static PhraseDesk.Typed read(Map<String, String> sent) {
        return new PhraseDesk.Typed(
                PhrasePurpose.find(sent.getOrDefault("purpose", "")).orElse(null),
                sent.getOrDefault("procedure", ""),
                sent.getOrDefault("text", ""));
    }

    static Whose whose(Map<String, String> sent) {
        return Whose.UNIT.name().equals(sent.get("whose")) ? Whose.UNIT : Whose.OWN;
    }

    static int version(Map<String, String> sent) {
        var version = sent.getOrDefault("version", "");
        return version.matches("\\d{1,6}") ? Integer.parseInt(version) : -1;
    }

    /// Everything that is wrong, each beside its field; what belongs to no field stands at the sentence.
    static List<FieldMessage> messages(Refusal refusal, Texts texts) {
        var wrong =
                refusal instanceof Mistakes mistakes ? mistakes.all() : List.of(new Mistakes.Mistake("text", refusal));
        return wrong.stream()
                .map(one -> new FieldMessage(
                        one.part(),
                        texts.of(one.refusal().messageKey(), one.refusal().arguments())))
                .toList();
    }
}
