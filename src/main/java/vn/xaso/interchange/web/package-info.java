/// What is stuck, case by case and unit by unit.
@org.jspecify.annotations.NullMarked
package vn.xaso.interchange.web;
