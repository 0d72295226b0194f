package vn.xaso.documents.layout.application.print;

import java.util.List;

/// Where one person signs.
///
/// @param capacity the lines above the signature
/// @param leader the place of the personal signature: minutes have a second one, of the secretary
public record Signing(List<String> capacity, String name, boolean leader) {}
