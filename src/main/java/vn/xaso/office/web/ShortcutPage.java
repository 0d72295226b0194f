package vn.xaso.office.web;

import java.util.List;

/// The keys that lead somewhere.
///
/// @param names of their texts, `office.shortcut.<name>` and `office.shortcut.<name>.keys`
public record ShortcutPage(List<String> names) {}
