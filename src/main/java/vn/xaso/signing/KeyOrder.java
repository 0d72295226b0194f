package vn.xaso.signing;

import java.util.UUID;

/// What a new key needs: whose it is, what the certificate says, and who opens it first.
///
/// @param name the full name of the person, or the name of the organisation, such as `UBND xã Sáng Nhè`
/// @param title the position of the person; empty for an organisation
/// @param organisation the organisation named in the certificate
/// @param keeper the person whose PIN opens the key
public record KeyOrder(KeyHolder holder, String name, String title, String organisation, UUID keeper, Pin pin) {}
