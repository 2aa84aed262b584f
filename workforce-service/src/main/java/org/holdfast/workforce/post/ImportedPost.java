package org.holdfast.workforce.post;

import jakarta.enterprise.context.ApplicationScoped;
import org.holdfast.contracts.TypedId;
import org.holdfast.platform.history.LineType;
import org.holdfast.platform.history.PastLine;

/** Posts that teams were given. */
@ApplicationScoped
class ImportedPost implements LineType<OpenPost> {

    private final Posts posts;

    ImportedPost(Posts posts) {
        this.posts = posts;
    }

    @Override
    public String name() {
        return "POST";
    }

    @Override
    public Class<OpenPost> data() {
        return OpenPost.class;
    }

    @Override
    public TypedId take(PastLine<OpenPost> line) {
        return posts.open(line.id(PostId::new), line.data());
    }
}
