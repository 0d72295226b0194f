package vn.xaso.identity.web;

import org.jspecify.annotations.Nullable;

/// @param refusal why the last try failed, in the person's language
public record SignInPage(
        String login, String next, @Nullable String refusal) {}
