/// Who may open a wall screen.
@org.jspecify.annotations.NullMarked
package vn.xaso.indicators.room.application;
