package vn.xaso.notifications.domain;

import java.util.UUID;
import vn.xaso.ui.Language;

/// Where an official reads letters, and whether summaries shall come there.
///
/// @param language in which they are written
/// @param confirmed whether a code that was sent there has been typed in; before that nothing else goes there
public record MailChoice(UUID person, MailAddress address, boolean digests, Language language, boolean confirmed) {

    /// One that is not confirmed yet.
    public MailChoice(UUID person, MailAddress address, boolean digests, Language language) {
        this(person, address, digests, language, false);
    }
}
