/// The page for those who lead, and the one for a wall.
@org.jspecify.annotations.NullMarked
package vn.xaso.indicators.room.web;
