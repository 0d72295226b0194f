package vn.xaso.identity.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// @param demonstration the page that shows the code in the demo, or empty
/// @param refusal why the last try failed, in the person's language
public record CodePage(
        UUID id,
        String next,
        String demonstration,
        @Nullable String refusal) {}
