package dev.backstride.assessment.course;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** How far a runner's course is remembered, as text of a shape. */
@Entity
@Table(name = "course")
@IdClass(CourseRow.Key.class)
public class CourseRow {

    /** Whose. */
    public record Key(String program, UUID runnerId) implements Serializable {}

    @Id
    String program;

    @Id
    UUID runnerId;

    String shape;
    String memory;
}
