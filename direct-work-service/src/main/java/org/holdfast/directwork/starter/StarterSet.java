package org.holdfast.directwork.starter;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The tools that whoever joins begins with. */
@Entity
class StarterSet {

    @Id
    private String code;

    @Version
    private int version;

    private String name;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> grades;

    private String words;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<StarterTool> tools;

    protected StarterSet() {}

    void change(ChangeStarterSet request) {
        name = request.name();
        grades = List.copyOf(request.grades());
        words = request.words();
        tools = List.copyOf(request.tools());
    }

    List<StarterTool> tools() {
        return tools;
    }

    int version() {
        return version;
    }

    StarterSetView view() {
        return new StarterSetView(code, name, List.copyOf(grades), words, List.copyOf(tools), version);
    }
}
