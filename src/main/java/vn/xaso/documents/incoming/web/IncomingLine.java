package vn.xaso.documents.incoming.web;

import java.util.UUID;
import vn.xaso.ui.Kind;
import vn.xaso.ui.Tag;

/// A line of a list of incoming documents.
///
/// @param arrival number and day of arrival, or a word where there is no number yet
/// @param urgency a word, or empty for what is not urgent
/// @param owner in whose hands it is, or empty once it has ended
public record IncomingLine(
        UUID id,
        String href,
        String arrival,
        String arrivedOn,
        String symbol,
        String issued,
        String issuer,
        String type,
        String summary,
        Tag tag,
        String urgency,
        String due,
        String relative,
        Kind kind,
        String owner,
        String since) {}
