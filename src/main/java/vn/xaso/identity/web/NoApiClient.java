package vn.xaso.identity.web;

/// No token, or one that is unknown, over or taken back.
class NoApiClient extends RuntimeException {}
