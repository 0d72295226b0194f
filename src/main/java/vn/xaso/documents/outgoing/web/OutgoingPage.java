package vn.xaso.documents.outgoing.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Fact;
import vn.xaso.ui.FieldMessage;
import vn.xaso.ui.Happening;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Link;
import vn.xaso.ui.Panel;
import vn.xaso.ui.Tag;

/// Everything about one outgoing document: the paper left, what is to be done right.
///
/// @param code number and notation, or words for none
/// @param urgency empty for what is not urgent
/// @param next what waits for the official after this one, or null
/// @param hint tells the signer what is still missing, or empty
/// @param panels what modules above bring
/// @param version the last event that the person sees: what comes after it, somebody else did
public record OutgoingPage(
        String href,
        String code,
        String title,
        String urgency,
        Tag tag,
        @Nullable Link next,
        String hint,
        Paper paper,
        List<Fact> facts,
        List<Link> about,
        List<MoveForm> moves,
        List<Panel> panels,
        List<RecipientRow> recipients,
        List<OpinionRow> opinions,
        List<FindingRow> findings,
        Papers papers,
        @Nullable Filing filing,
        List<Happening> events,
        Choices choices,
        int version,
        Tried tried) {

    /// The paper to read.
    ///
    /// @param pictures addresses of its pages as pictures; empty where the house cannot draw them
    public record Paper(String href, List<String> pictures) {}

    /// How far it is with one recipient.
    ///
    /// @param how it went there
    /// @param steps what the recipient said, in order; empty for those outside
    /// @param open to be sent by hand
    public record RecipientRow(int no, String name, String how, Tag tag, List<Step> steps, boolean open) {}

    public record Step(String what, String when, String who) {}

    /// @param mine the reader was asked and has not answered
    public record OpinionRow(
            int no, String asked, String askedBy, String question, String answer, String when, Tag tag, boolean mine) {}

    public record FindingRow(Kind kind, String rule, String found, String wanted) {}

    /// @param drafts the newest first
    /// @param comparable true from the second version on
    public record Papers(List<DraftRow> drafts, boolean comparable, List<FileRow> files, boolean mayAttach) {}

    /// Where it is filed, and where it may be filed.
    ///
    /// @param holding the dossier in which it lies, or null
    public record Filing(@Nullable Link holding, List<Choice> dossiers) {}

    /// @param fileHref the file that it was made of, or empty
    public record DraftRow(int no, String when, String who, String href, String fileHref, String wordHref) {}

    /// @param removal where it is taken away again, or empty
    public record FileRow(String name, String kind, String when, String href, String removal) {}

    /// @param whom people and offices whose opinion may be asked
    /// @param units of this house that may get it as well
    public record Choices(List<Choice> whom, List<Choice> units) {}

    /// What came of the last act: what was wrong with it and what was typed, or that it was done.
    ///
    /// @param done says what was done, or is empty
    public record Tried(
            List<FieldMessage> messages, @Nullable String path, Map<String, List<String>> typed, String done) {

        static Tried refused(FieldMessage why, String path, Map<String, List<String>> typed) {
            return new Tried(List.of(why), path, typed, "");
        }

        static Tried done(String words) {
            return new Tried(List.of(), null, Map.of(), words);
        }
    }

    public List<FieldMessage> messages() {
        return tried.messages();
    }

    public boolean hasNext() {
        return moves.stream().anyMatch(MoveForm::next);
    }

    public boolean isOpen(MoveForm move) {
        return tried.path() == null ? move.next() : move.path().equals(tried.path());
    }

    /// What was typed into a field of that act, so that nothing typed is lost.
    public String typed(MoveForm move, String field) {
        var all = typedAll(move, field);
        return all.isEmpty() ? "" : all.getFirst();
    }

    public List<String> typedAll(MoveForm move, String field) {
        return move.path().equals(tried.path()) ? tried.typed().getOrDefault(field, List.of()) : List.of();
    }

    public String error(MoveForm move) {
        return error(move.path());
    }

    /// What was wrong with the form that was sent to that path.
    public String error(String path) {
        return path.equals(tried.path()) && !tried.messages().isEmpty()
                ? tried.messages().getFirst().text()
                : "";
    }

    /// What was wrong with one field of that act.
    public String error(MoveForm move, String field) {
        return move.path().equals(tried.path()) ? FieldMessage.at(tried.messages(), field) : "";
    }

    public String typed(String path, String field, String otherwise) {
        return path.equals(tried.path())
                ? tried.typed().getOrDefault(field, List.of()).stream()
                        .findFirst()
                        .orElse("")
                : otherwise;
    }
}
