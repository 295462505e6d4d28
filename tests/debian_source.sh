# Fetches the source of a Debian package into a folder: PACKAGE FOLDER. Sourced. The machine's own package lists are not changed.
debian_source() {
    local package=$1 folder=$2
    echo "$package: fetching its Debian source"
    rm -rf "$folder"
    mkdir -p "$folder/apt/lists/partial" "$folder/apt/cache"
    # The same mirrors as the machine's packages come from, asked for sources.
    debian_mirrors >"$folder/apt/sources.list"
    if [[ ! -s $folder/apt/sources.list ]]; then
        apt-get -q update
        debian_mirrors >"$folder/apt/sources.list"
    fi
    local private=(-q -o "Dir::Etc::sourcelist=$folder/apt/sources.list" -o Dir::Etc::sourceparts=/dev/null
        -o "Dir::State::lists=$folder/apt/lists" -o "Dir::Cache=$folder/apt/cache" -o APT::Sandbox::User=root)
    apt-get "${private[@]}" update
    (cd "$folder/apt" && apt-get "${private[@]}" source --download-only "$package")
    mkdir "$folder/source"
    tar -xf "$folder"/apt/*.orig.tar.* -C "$folder/source" --strip-components=1
    rm -rf "$folder/apt"
}

debian_mirrors() {
    apt-get indextargets --format '$(ORIGIN) $(REPO_URI) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' |
        sed -n 's/^Debian /deb-src [signed-by=\/usr\/share\/keyrings\/debian-archive-keyring.gpg] /p' | sort -u
}
