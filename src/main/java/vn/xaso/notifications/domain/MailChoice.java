package vn.xaso.notifications.domain;

import java.util.UUID;
import vn.xaso.ui.Language;

/// Where an official reads letters, and whether summaries shall come there.
///
/// @param language in which they are written
public record MailChoice(UUID person, MailAddress address, boolean digests, Language language) {}
