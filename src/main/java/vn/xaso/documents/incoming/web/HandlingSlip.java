package vn.xaso.documents.incoming.web;

import java.util.List;
import vn.xaso.ui.Fact;

/// The slip that goes with a document through the office, as it is printed. What nobody has said yet stays open, to be
/// written by hand.
///
/// @param issuer whose slip it is
/// @param leader what the leader of the office says: who leads, who contributes, until when
/// @param office what the head of the office that leads says: who of its people, until when
/// @param handlers what those propose who work on it
public record HandlingSlip(String issuer, String day, List<Fact> facts, Part leader, Part office, Part handlers) {

    public record Part(List<Fact> facts, List<Saying> sayings) {

        public boolean isOpen() {
            return facts.isEmpty() && sayings.isEmpty();
        }
    }

    /// @param what the act, or empty where the words say it all
    /// @param words may be empty
    /// @param by the day, the name and the position
    public record Saying(String what, String words, String by) {}
}
