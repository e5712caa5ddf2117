# The pages the server shows to browsers, compiled into the program. Third-party scripts come from npm, pinned by
# resources/web/package-lock.json, and are never loaded from elsewhere at run time.
#
# cw_add_web_assets(target): adds :/web/... to a target.
function(cw_add_web_assets target)
  find_program(NPM_PROGRAM npm REQUIRED)
  set(source ${CMAKE_SOURCE_DIR}/resources/web)
  set(work ${CMAKE_BINARY_DIR}/web)
  set(modules ${work}/node_modules)
  set(stamp ${work}/npm.stamp)
  add_custom_command(OUTPUT ${stamp}
    COMMAND ${CMAKE_COMMAND} -E make_directory ${work}
    COMMAND ${CMAKE_COMMAND} -E copy ${source}/package.json ${source}/package-lock.json ${work}
    COMMAND ${NPM_PROGRAM} ci --prefix ${work} --ignore-scripts --no-audit --no-fund --loglevel=error
    COMMAND ${CMAKE_COMMAND} -E touch ${stamp}
    DEPENDS ${source}/package.json ${source}/package-lock.json
    WORKING_DIRECTORY ${CMAKE_BINARY_DIR} COMMENT "Fetching web assets" VERBATIM)
  set(files
    pages/docs.html pages/docs.js pages/redoc.html pages/redoc.css pages/redoc.js pages/player.html pages/player.css pages/player.js)
  set(qrc "<RCC><qresource prefix=\"/web\">\n")
  set(inputs)
  foreach(file ${files})
    get_filename_component(name ${file} NAME)
    string(APPEND qrc "<file alias=\"${name}\">${source}/${file}</file>\n")
    list(APPEND inputs ${source}/${file})
  endforeach()
  foreach(file swagger-ui-dist/swagger-ui.css swagger-ui-dist/swagger-ui-bundle.js redoc/bundles/redoc.standalone.js hls.js/dist/hls.min.js)
    get_filename_component(name ${file} NAME)
    string(APPEND qrc "<file alias=\"${name}\">${modules}/${file}</file>\n")
  endforeach()
  string(APPEND qrc "</qresource></RCC>\n")
  file(GENERATE OUTPUT ${work}/web.qrc CONTENT "${qrc}")
  add_custom_command(OUTPUT ${work}/qrc_web.cpp
    COMMAND Qt6::rcc --name web -o ${work}/qrc_web.cpp ${work}/web.qrc
    DEPENDS ${stamp} ${work}/web.qrc ${inputs} COMMENT "Bundling web assets" VERBATIM)
  target_sources(${target} PRIVATE ${work}/qrc_web.cpp)
  set_source_files_properties(${work}/qrc_web.cpp PROPERTIES SKIP_AUTOGEN ON SKIP_UNITY_BUILD_INCLUSION ON)
endfunction()

# cw_add_explorer(target): adds :/explorer/..., GraphiQL with our page around it, pinned by a lockfile of its own.
function(cw_add_explorer target)
  find_program(NPM_PROGRAM npm REQUIRED)
  set(source ${CMAKE_SOURCE_DIR}/resources/web/explorer)
  set(work ${CMAKE_BINARY_DIR}/explorer)
  set(stamp ${work}/npm.stamp)
  add_custom_command(OUTPUT ${stamp}
    COMMAND ${CMAKE_COMMAND} -E make_directory ${work}
    COMMAND ${CMAKE_COMMAND} -E copy ${source}/package.json ${source}/package-lock.json ${work}
    COMMAND ${NPM_PROGRAM} ci --prefix ${work} --ignore-scripts --no-audit --no-fund --loglevel=error
    COMMAND ${CMAKE_COMMAND} -E touch ${stamp}
    DEPENDS ${source}/package.json ${source}/package-lock.json
    WORKING_DIRECTORY ${CMAKE_BINARY_DIR} COMMENT "Fetching the explorer" VERBATIM)
  set(qrc "<RCC><qresource prefix=\"/explorer\">\n")
  foreach(file index.html explorer.css explorer.js)
    string(APPEND qrc "<file alias=\"${file}\">${source}/${file}</file>\n")
  endforeach()
  foreach(file graphiql/graphiql.min.css graphiql/graphiql.min.js react/umd/react.production.min.js react-dom/umd/react-dom.production.min.js)
    get_filename_component(name ${file} NAME)
    string(APPEND qrc "<file alias=\"${name}\">${work}/node_modules/${file}</file>\n")
  endforeach()
  string(APPEND qrc "</qresource></RCC>\n")
  file(GENERATE OUTPUT ${work}/explorer.qrc CONTENT "${qrc}")
  add_custom_command(OUTPUT ${work}/qrc_explorer.cpp
    COMMAND Qt6::rcc --name explorer -o ${work}/qrc_explorer.cpp ${work}/explorer.qrc
    DEPENDS ${stamp} ${work}/explorer.qrc ${source}/index.html ${source}/explorer.css ${source}/explorer.js
    COMMENT "Bundling the explorer" VERBATIM)
  target_sources(${target} PRIVATE ${work}/qrc_explorer.cpp)
  set_source_files_properties(${work}/qrc_explorer.cpp PROPERTIES SKIP_AUTOGEN ON SKIP_UNITY_BUILD_INCLUSION ON)
endfunction()
