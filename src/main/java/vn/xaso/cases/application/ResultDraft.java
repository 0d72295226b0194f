package vn.xaso.cases.application;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.xaso.cases.domain.Outcome;

/// What the specialist proposes.
///
/// @param text the words of the result; for a declined matter the reason
/// @param signer the leader who is to sign, or null for the chairman
public record ResultDraft(
        Outcome outcome, String text, @Nullable UUID signer) {}
