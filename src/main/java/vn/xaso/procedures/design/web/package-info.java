/// The pages of the drawing board.
@org.jspecify.annotations.NullMarked
package vn.xaso.procedures.design.web;
