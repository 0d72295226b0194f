/// What people do at the drawing board.
@org.jspecify.annotations.NullMarked
package vn.xaso.procedures.design.application;
