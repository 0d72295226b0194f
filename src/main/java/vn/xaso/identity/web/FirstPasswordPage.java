package vn.xaso.identity.web;

/// A new password, shown this once.
public record FirstPasswordPage(String name, String login, String password, String back) {}
