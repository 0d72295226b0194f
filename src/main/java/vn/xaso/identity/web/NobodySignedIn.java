package vn.xaso.identity.web;

/// A page of a citizen was asked for by somebody who has not signed in.
final class NobodySignedIn extends RuntimeException {}
