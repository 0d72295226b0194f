package vn.xaso.documents.incoming.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xaso.ui.Choice;
import vn.xaso.ui.Fact;
import vn.xaso.ui.Happening;
import vn.xaso.ui.Link;
import vn.xaso.ui.Panel;
import vn.xaso.ui.Tag;

/// Everything about one incoming document: the document on the left, what is to be done on the right.
///
/// @param version the last event that the person sees: what comes after it, somebody else did
/// @param urgency a word, or empty
/// @param direction what the leader wrote, or empty
/// @param given to whom it was given
/// @param ties to other documents and to its dossier
/// @param slipHref where its slip is printed, or empty before it is registered
/// @param copyHref where a copy of it is made, or empty
/// @param panels what modules above bring
/// @param frozen what the sender did with it, or null
/// @param registration the form of the register
/// @param next what waits for the person after this one, or null
/// @param done true right after an act
public record IncomingPage(
        String href,
        int version,
        String symbol,
        String summary,
        Tag tag,
        String urgency,
        Standing standing,
        Paper paper,
        String direction,
        List<Given> given,
        List<Fact> facts,
        List<Link> ties,
        String slipHref,
        String copyHref,
        List<Happening> events,
        List<IncomingActForm> acts,
        Choices choices,
        List<Panel> panels,
        @Nullable Frozen frozen,
        Registration registration,
        @Nullable Next next,
        Tried tried,
        boolean done) {

    /// In whose hands it is and until when.
    ///
    /// @param owner empty once it has ended
    /// @param since when it came there
    /// @param step the day by which the owner acts, or null
    /// @param matter the day by which the matter is done
    public record Standing(String owner, String since, IncomingWords.@Nullable Due step, IncomingWords.Due matter) {}

    /// The document itself.
    ///
    /// @param files all that came
    /// @param shown the address of the file that is open, or empty where nothing was scanned
    /// @param isPicture whether it is a photograph
    /// @param isPdf whether it is a PDF
    /// @param pictures the addresses of the pictures of its pages; empty where nobody can draw them
    /// @param asPictures the address of this page with pictures in the place of the viewer, or empty
    /// @param body the text of an e-mail, or empty
    public record Paper(
            List<Link> files,
            String shown,
            boolean isPicture,
            boolean isPdf,
            List<String> pictures,
            String asPictures,
            boolean drawn,
            String body) {}

    /// @param reason what the sender said, or empty
    /// @param href the other version, or empty
    public record Frozen(String title, String reason, String href) {}

    /// @param role lead, contributor or for information, in words
    public record Given(String role, String to, String opinion, String seen) {}

    /// What may be chosen in the forms.
    ///
    /// @param parties offices and people who may lead
    /// @param groups the same, each office with its people
    /// @param phrases what leaders often write
    /// @param answers documents of this unit that were drafted as an answer
    /// @param draftHref where an answer is drafted, or empty
    public record Choices(
            List<Choice> leaders,
            List<Choice> parties,
            List<PartyGroup> groups,
            List<Choice> people,
            List<Choice> phrases,
            List<Choice> types,
            List<Choice> urgencies,
            List<Choice> answers,
            List<Choice> dossiers,
            String draftHref,
            String dueOn) {}

    /// An office as a whole and its people, to choose from.
    public record PartyGroup(String name, List<Choice> choices) {}

    public record Next(String href, String symbol, String summary) {}

    /// Says whether the document waits for the reader.
    public boolean hasNext() {
        return acts.stream().anyMatch(IncomingActForm::next);
    }

    public boolean isOpen(IncomingActForm act) {
        return tried.failed().isEmpty() ? act.next() : tried.failed().equals(act.key());
    }
}
