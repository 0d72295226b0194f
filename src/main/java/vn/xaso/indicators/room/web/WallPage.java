package vn.xaso.indicators.room.web;

/// The operations room for a television.
///
/// @param dark light letters on a dark ground
/// @param back the way to the page with menus, or empty
public record WallPage(RoomPage room, boolean dark, String back) {}
